import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { type Downloaded, handOver } from '../../platform/files/download'
import { Failure } from '../Failure'
import { Pressable } from '../Pressable'

/** The press with which WeChat lets a fetched file leave the mini-program; it takes no other. */
export function SendFile({ file }: { file: Downloaded }) {
  const send = useMutation({ mutationFn: () => handOver(file) })
  return (
    <View className="stack stack--close">
      <Pressable kind="primary" onPress={() => send.mutate()}>
        发到聊天里保存
      </Pressable>
      {send.isError ? <Failure compact thrown={send.error} /> : null}
    </View>
  )
}
