/**
 * Adds a stylesheet that only some readers need, and waits until it is there. One that cannot be had is not waited
 * for: what it would have dressed works without it.
 */
export function loadStyle(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
