import Taro from '@tarojs/taro'
import { create } from 'zustand'

/** The button that WeChat itself sees pressed. */
export const agreeButton = 'agree-to-privacy'

type Answer = Parameters<Taro.onNeedPrivacyAuthorization.Listener>[0]

interface Privacy {
  /** For what WeChat waits; nothing where it does not wait. */
  use: Use | undefined
  waiting: readonly Answer[]
  agree: () => void
  disagree: () => void
}

/** Something that may have to wait for a person's agreement, and what comes of it. */
interface Use {
  word: string
  says: string
}

const ownThings = '你选的照片、文件和复制的内容只用来办你的事。'
const elsewhere: Use = { word: '用这个功能', says: ownThings }

/** By WeChat's names. */
const uses: Record<string, Use> = {
  chooseImage: { word: '选照片', says: ownThings },
  chooseMessageFile: { word: '选文件', says: ownThings },
  setClipboardData: { word: '复制', says: ownThings },
  getFuzzyLocation: { word: '读大概位置', says: '位置只在这部手机上判断在哪个县区，不发给任何人，也不保存。' },
}

/** 隐私授权: WeChat holds a call back until the person has read the privacy notice and agreed. */
export const usePrivacy = create<Privacy>()((set, get) => {
  const answer = (said: Parameters<Answer>[0]) => {
    const { waiting } = get()
    set({ use: undefined, waiting: [] })
    for (const one of waiting) one(said)
  }
  return {
    use: undefined,
    waiting: [],
    agree: () => answer({ event: 'agree', buttonId: agreeButton }),
    disagree: () => answer({ event: 'disagree' }),
  }
})

/** Called once: from then on it is our sheet that asks, in place of WeChat's. Older versions of WeChat ask nobody. */
export function askInOurWords(): void {
  if (!Taro.canIUse('onNeedPrivacyAuthorization')) return
  Taro.onNeedPrivacyAuthorization((resolve, about) => {
    resolve({ event: 'exposureAuthorization' })
    const { waiting } = usePrivacy.getState()
    usePrivacy.setState({ use: uses[about.referrer] ?? elsewhere, waiting: [...waiting, resolve] })
  })
}
