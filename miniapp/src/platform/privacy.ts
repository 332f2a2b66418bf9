import Taro from '@tarojs/taro'
import { create } from 'zustand'

/** The button that WeChat itself sees pressed. */
export const agreeButton = 'agree-to-privacy'

type Answer = Parameters<Taro.onNeedPrivacyAuthorization.Listener>[0]

interface Privacy {
  /** For what WeChat waits: 选照片; nothing where it does not wait. */
  use: string | undefined
  waiting: readonly Answer[]
  agree: () => void
  disagree: () => void
}

/** What may have to wait for a person's agreement, by WeChat's names. */
const uses: Record<string, string> = {
  chooseImage: '选照片',
  chooseMessageFile: '选文件',
  setClipboardData: '复制',
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
    usePrivacy.setState({ use: uses[about.referrer] ?? '用这个功能', waiting: [...waiting, resolve] })
  })
}
