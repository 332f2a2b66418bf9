const groups = '[role=radiogroup], [role=tablist]'
const members = '[role=radio], [role=tab]'
const marks = '[aria-checked=true], [aria-selected=true]'
const steps: Record<string, 1 | -1> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Those one chooses among in a group, in order. */
const membersOf = (group: Element) =>
  Array.from(group.querySelectorAll<HTMLButtonElement>(members)).filter(
    (one) => one.closest(groups) === group && !one.disabled,
  )

/** Tab stops once at several of which one is chosen, at the chosen one: the next thing is not twenty stops away. */
function stopOnce(group: Element): void {
  const all = membersOf(group)
  const stop = all.find((one) => one.matches(marks)) ?? all[0]
  for (const one of all) one.tabIndex = one === stop ? 0 : -1
}

function step(event: KeyboardEvent): void {
  const by = steps[event.key]
  const end = event.key === 'Home' ? 0 : event.key === 'End' ? -1 : undefined
  if ((!by && end === undefined) || event.ctrlKey || event.metaKey || event.altKey) return
  const here = event.target instanceof HTMLButtonElement && event.target.matches(members) ? event.target : undefined
  const group = here?.closest(groups)
  const all = group ? membersOf(group) : []
  if (!here || all.length < 2) return
  event.preventDefault()
  all.at(by ? (all.indexOf(here) + by) % all.length : end!)?.focus()
}

/** Arrows go from one to the next, Home and End to the ends; chosen is with Enter or Space, so passing by changes nothing. */
export function goByArrows(): void {
  const settle = () => document.querySelectorAll(groups).forEach(stopOnce)
  settle()
  new MutationObserver(settle).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['aria-checked', 'aria-selected', 'disabled'],
  })
  document.addEventListener('keydown', step)
}
