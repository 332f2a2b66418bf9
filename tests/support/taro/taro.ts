import { useEffect, useRef } from 'react'

/** One request as a page sends it. */
export interface Asked {
  url: string
  method: string
  header: Record<string, string>
  data?: unknown
}
type Answer = { statusCode: number; data: unknown; header?: Record<string, string> }

/** What a test holds in its hand: the answering city, the page's address, and where the page went. */
export const phone = {
  answer: (_asked: Asked): Answer | 'offline' => ({ statusCode: 404, data: undefined }),
  params: {} as Record<string, string>,
  storage: new Map<string, unknown>(),
  asked: [] as Asked[],
  went: [] as string[],
  /** What the person says to every question, or to each by its title. */
  confirms: true as boolean | ((title: string) => boolean),
  /** What the person says when WeChat asks about messages; off: they switched all of them off. */
  subscribes: 'accept' as 'accept' | 'reject' | 'off',
  copied: '',
  /** How often a page went to its top. */
  tops: 0,
  /** Tabs that bear a mark, by their place. */
  redDots: new Set<number>(),
  /** What pages do when they come back into sight. */
  shown: new Set<() => void>(),
}

const went =
  (how: string) =>
  async ({ url }: { url: string }) => {
    phone.went.push(`${how} ${url}`)
  }

export const useRouter = () => ({ params: phone.params })
export const useDidShow = (shown: () => void) => {
  const latest = useRef(shown)
  latest.current = shown
  useEffect(() => {
    const one = () => latest.current()
    phone.shown.add(one)
    return () => void phone.shown.delete(one)
  }, [])
}
export const pageScrollTo = async ({ scrollTop, selector }: { scrollTop?: number; selector?: string }) => {
  if (scrollTop === 0 || selector === '.work-begins') phone.tops += 1
}
export const getCurrentPages = () => [{}, {}]

const Taro = {
  ENV_TYPE: { WEB: 'WEB', WEAPP: 'WEAPP' },
  getEnv: () => 'WEB',
  navigateTo: went('to'),
  redirectTo: went('instead'),
  switchTab: went('tab'),
  reLaunch: went('afresh'),
  navigateBack: async () => {
    phone.went.push('back')
  },
  getCurrentPages,
  pageScrollTo,
  request: async (asked: Asked) => {
    phone.asked.push(asked)
    const answer = phone.answer(asked)
    if (answer === 'offline') throw { errMsg: 'request:fail' }
    return answer
  },
  getStorageSync: (key: string) => phone.storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void phone.storage.set(key, value),
  removeStorageSync: (key: string) => void phone.storage.delete(key),
  showModal: async ({ title = '' }: { title?: string } = {}) => {
    const confirm = typeof phone.confirms === 'function' ? phone.confirms(title) : phone.confirms
    return { confirm, cancel: !confirm }
  },
  showToast: async () => undefined,
  showTabBarRedDot: async ({ index }: { index: number }) => void phone.redDots.add(index),
  hideTabBarRedDot: async ({ index }: { index: number }) => void phone.redDots.delete(index),
  setClipboardData: async ({ data }: { data: string }) => {
    phone.copied = data
  },
  login: async () => ({ code: 'wechat-code' }),
  requestSubscribeMessage: async ({ tmplIds }: { tmplIds: string[] }) => {
    if (phone.subscribes === 'off') throw { errCode: 20004 }
    return Object.fromEntries(tmplIds.map((id) => [id, phone.subscribes]))
  },
  useRouter,
  useDidShow,
}

export default Taro
