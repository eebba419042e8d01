import { installBrowser } from '../browser/window.ts';
import { beforeTheme, configuration } from './configuration.ts';
import { installFixedClock } from './fixed-clock.ts';
import { installQuiet } from './quiet.ts';

installQuiet();
installFixedClock();
installBrowser();

const { default: mermaid } = await import('mermaid');
mermaid.initialize(beforeTheme);
mermaid.initialize(configuration(mermaid.mermaidAPI.getConfig()));

/** Mermaid, in a thread that looks like a browser to it. */
export { mermaid };
