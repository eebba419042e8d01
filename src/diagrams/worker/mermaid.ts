import type { MermaidConfig } from 'mermaid';
import { installBrowser } from '../browser/window.ts';
import { beforeTheme, configuration } from './configuration.ts';
import { installFixedClock } from './fixed-clock.ts';
import { installQuiet } from './quiet.ts';

installQuiet();
installFixedClock();
installBrowser();

const { default: mermaid } = await import('mermaid');
mermaid.initialize(beforeTheme);
mermaid.initialize(configuration(configured(mermaid)));

/** Nothing else of Mermaid's tells what it is configured to; all that is for drawing has newer names, and this has none. */
function configured({ mermaidAPI }: { readonly mermaidAPI: { getConfig(): MermaidConfig } }): MermaidConfig {
  return mermaidAPI.getConfig();
}

/** Mermaid, in a thread that looks like a browser to it. */
export { mermaid };
