/**
 * Lets a command end as it would have when nobody reads on (`podbook check | head`): what it still has to say is lost,
 * its exit code is not.
 */
export function outliveReaders(streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
