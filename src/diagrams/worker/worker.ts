import { parentPort } from 'node:worker_threads';
import type { DrawingRequest } from '../outcome.ts';
import { draw } from './draw.ts';

parentPort?.on('message', (request: DrawingRequest) => {
  void draw(request).then((outcome) => parentPort?.postMessage(outcome));
});
parentPort?.postMessage('ready');
