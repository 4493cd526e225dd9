/*
 * React Aria puts a <style> in the page's head the first time something is pressed, unless an element with this id is
 * already there. Our content security policy allows no inline styles, so the place is taken; base.css has the rule.
 */
const id = 'react-aria-pressable-style';
if (document.getElementById(id) === null) {
  const place = document.createElement('meta');
  place.id = id;
  document.head.append(place);
}

export {};
