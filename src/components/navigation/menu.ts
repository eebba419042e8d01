/** Closes the menu when a link in it leads to a place on the same page; another page closes it anyway. */
const menu = document.getElementById('menu');

menu?.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link?.hash && link.pathname === location.pathname && menu.matches(':popover-open')) menu.hidePopover();
});
