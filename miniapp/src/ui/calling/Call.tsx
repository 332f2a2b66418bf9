import Taro from '@tarojs/taro'
import { type CallProps, dialled } from './callProps'
import { Pressable } from '../Pressable'

/** Dials: WeChat asks once more before it does. */
export function Call({ phone, children, ...looks }: CallProps) {
  // Whoever changes their mind has not failed.
  const dial = () => Taro.makePhoneCall({ phoneNumber: dialled(phone) }).catch(() => undefined)
  return (
    <Pressable {...looks} onPress={() => void dial()}>
      {children}
    </Pressable>
  )
}
