import Taro, { useRouter } from '@tarojs/taro'

const tabs = ['/answers/ask/index', '/notices/list/index', '/inquiries/mine/index', '/people/me/index']

/** The parameters of an address, encoded: `q=%E6%9A%96&about=…`; '' when all are empty. */
export const queryOf = (query: Record<string, string | undefined> = {}): string =>
  Object.entries(query)
    .flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&')

/** The address of a page with its parameters. */
export const withQuery = (page: string, query?: Record<string, string | undefined>): string => {
  const pairs = queryOf(query)
  return pairs ? `${page}?${pairs}` : page
}

/** WeChat keeps no more pages than these, one on the other, and refuses the next. */
const mostOpen = 10

/**
 * Opens a page, e.g. `go('/answers/answer/index', { q })`; a tab page is switched to. Where no more fit on each other it
 * takes the place of this one: a press always leads on.
 */
export function go(page: string, query?: Record<string, string | undefined>): void {
  const full = Taro.getCurrentPages().length >= mostOpen
  if (full || tabs.includes(page)) return goInstead(page, query)
  void Taro.navigateTo({ url: withQuery(page, query) })
}

/** Opens a page in place of this one. */
export function goInstead(page: string, query?: Record<string, string | undefined>): void {
  if (tabs.includes(page)) void Taro.switchTab({ url: page })
  else void Taro.redirectTo({ url: withQuery(page, query) })
}

/** Opens what an inbox message points at, a path of this mini-program with its query. */
export function goLink(link: string): void {
  const [page = '', query = ''] = link.startsWith('/') ? link.split('?') : `/${link}`.split('?')
  go(
    page,
    Object.fromEntries(
      query
        .split('&')
        .filter(Boolean)
        .map((pair) => pairOf(pair)),
    ),
  )
}

const pairOf = (pair: string): [string, string] => {
  const [name = '', value = ''] = pair.split('=')
  return [name, decoded(value)]
}

/** One step back, or home when this page was opened first. */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: tabs[0]! })
}

/** A parameter of this page's address; '' when absent. Neither WeChat nor the hash router decodes it. */
export const useParam = (name: string): string => decoded(useRouter().params[name] ?? '')

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
