import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { chooseText } from '../../platform/files/chooseText'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'

/** Fills the whole text in from a file of plain text on this device. */
export function FileToText({ onText }: { onText: (text: string) => void }) {
  const choose = useMutation({
    mutationFn: () => chooseText(['txt', 'md'], '请把全文拆开，或者直接贴在下面'),
    onSuccess: (text) => {
      if (text) onText(text.trim())
    },
  })
  return (
    <View className="stack stack--close">
      <View className="actions">
        <Pressable kind="quiet" busy={choose.isPending} onPress={() => choose.mutate()}>
          从文字文件填入全文
        </Pressable>
      </View>
      <View className="second">文字文件（txt）可以直接填入，替掉下面写的；Word 文件全选、复制，贴在下面</View>
      {choose.isError ? <Failure compact thrown={choose.error} /> : null}
    </View>
  )
}
