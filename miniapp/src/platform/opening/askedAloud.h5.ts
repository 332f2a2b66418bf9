const modal = '.taro__modal'
const answers = '.taro-model__btn'

/** Answers as buttons, and the question in words that a screen reader says. */
function dress(asked: HTMLElement): void {
  const part = (name: string) => asked.querySelector<HTMLElement>(`.taro-modal__${name}`)
  const box = part('content')
  box?.setAttribute('role', 'alertdialog')
  box?.setAttribute('aria-modal', 'true')
  box?.setAttribute('aria-label', `${part('title')?.textContent ?? ''} ${part('text')?.textContent ?? ''}`)
  for (const one of asked.querySelectorAll<HTMLElement>(answers)) {
    one.setAttribute('role', 'button')
    one.tabIndex = 0
  }
}

/** Enter and space answer, Escape is the first answer, Tab goes from one answer to the other and not out of the question. */
function answer(event: KeyboardEvent): void {
  const asked = event.currentTarget as HTMLElement
  const shown = [...asked.querySelectorAll<HTMLElement>(answers)].filter((one) => one.style.display !== 'none')
  const at = shown.indexOf(document.activeElement as HTMLElement)
  const { key } = event
  const to = { Tab: (at + 1) % shown.length, Escape: 0, Enter: at, ' ': at }[key]
  const one = to === undefined ? undefined : shown[to]
  if (!one) return
  one[key === 'Tab' ? 'focus' : 'click']()
  event.preventDefault()
  event.stopPropagation()
}

/**
 * What is asked before something is done answers to keys and is read aloud: Taro draws it of boxes that are neither. It is
 * made once and shown again, so both are looked for; whoever answered stands where they stood before.
 */
export function askAloud(): void {
  let before: HTMLElement
  let isAsked = false
  const look = (asked: HTMLElement) => {
    const wasAsked = isAsked
    isAsked = asked.style.display !== 'none'
    if (isAsked && !wasAsked) {
      before = document.activeElement as HTMLElement
      dress(asked)
      asked.querySelector<HTMLElement>(answers)?.focus()
    } else if (wasAsked && !isAsked) before.focus()
  }
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof HTMLElement && node.matches(modal)) {
          node.addEventListener('keydown', answer)
          new MutationObserver(() => look(node)).observe(node, { attributes: true, attributeFilter: ['style'] })
          look(node)
        }
  }).observe(document.body, { childList: true })
}
