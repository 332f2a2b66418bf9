import Taro from '@tarojs/taro'
import { Pressable } from '../../ui/Pressable'

interface Props {
  busy: boolean
  onProof: (code: string) => void
}

/** Whoever signed in by WeChat shows by WeChat that it is them. */
export function WechatProof({ busy, onProof }: Props) {
  const prove = async () => onProof((await Taro.login()).code)
  return (
    <Pressable kind="danger" busy={busy} onPress={() => void prove()}>
      用微信确认是我，注销，不能恢复
    </Pressable>
  )
}
