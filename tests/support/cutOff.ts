import type { Page } from 'playwright-core'

/** What sticks out at the right of the screen, a chip out of its row, is cut within itself, or is too low to hit. What scrolls sideways by itself may stick out. */
export const cutOff = (page: Page, touch: number): Promise<string[]> =>
  page.evaluate((height) => {
    const scrolls = (one: Element | null): boolean =>
      one !== null &&
      !one.matches('.taro_page, .taro-tabbar__panel, body') &&
      ((/auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth) ||
        scrolls(one.parentElement))
    const all = Array.from(document.querySelectorAll('body *')).filter(
      (one) => one.getClientRects().length > 0 && !one.closest('.for-readers'),
    )
    const out = all.filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && !scrolls(one))
    const cut = all.filter(
      (one) =>
        one.childElementCount === 0 &&
        one.textContent?.trim() &&
        getComputedStyle(one).overflowX === 'hidden' &&
        one.scrollWidth > one.clientWidth + 1,
    )
    const chips = all.filter((one) => {
      const row = one.matches('.chip') ? one.closest('button, .card')?.getBoundingClientRect() : undefined
      return row !== undefined && one.getBoundingClientRect().right > row.right + 1
    })
    const low = all.filter((one) => one.matches('button, a') && one.getBoundingClientRect().height < height - 0.5)
    const named = (what: string, ones: Element[]) => ones.map((one) => `${what}: ${one.textContent?.slice(0, 20)}`)
    return [...named('out', out), ...named('chip', chips), ...named('cut', cut), ...named('low', low)]
  }, touch)
