/** Under this name the reader's choice of colours is kept. */
export const THEME_KEY = 'podbook-theme';

/**
 * The one script that stands in every page itself: it puts the chosen colours in force before anything is drawn, which
 * a file of its own would do too late. Nothing in it depends on the handbook, so that a content security policy can
 * allow it by its hash.
 */
export const THEME_SCRIPT = `try{let t=localStorage.getItem('${THEME_KEY}');if(t=='light'||t=='dark')document.documentElement.dataset.theme=t}catch{}`;
