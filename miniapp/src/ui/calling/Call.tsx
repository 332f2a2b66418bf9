import Taro from '@tarojs/taro'
import { refusedBy } from '../../platform/refused'
import { type CallProps, dialled } from './callProps'
import { Pressable } from '../Pressable'

/** Dials: WeChat asks once more before it does. Where this device does not call, the number is said. */
export function Call({ phone, children, ...looks }: CallProps) {
  const number = dialled(phone)
  const dial = () =>
    Taro.makePhoneCall({ phoneNumber: number }).catch((thrown: unknown) => {
      // Whoever changes their mind has not failed; a tablet or a computer cannot call at all.
      if (!refusedBy(thrown, '拨出去')) return
      void Taro.showModal({
        title: '没有拨出去',
        content: `请用能打电话的手机或座机打 ${number}`,
        showCancel: false,
        confirmText: '知道了',
      })
    })
  return (
    <Pressable {...looks} onPress={() => void dial()}>
      {children}
    </Pressable>
  )
}
