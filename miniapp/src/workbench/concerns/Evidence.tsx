import type { Evidence as Piece } from '@shared/concerns/evidence'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { kindOf } from '../../inquiries/attachmentNames'
import { openFile } from '../../platform/files/files'
import { Copy } from '../../ui/Copy'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'

/** What one step rests on: words, where it is to be seen, the file. */
export function Evidence({ concern, pieces = [] }: { concern: string; pieces?: readonly Piece[] | undefined }) {
  const open = useMutation({
    mutationFn: (file: string) =>
      openFile(`/api/concerns/${encodeURIComponent(concern)}/files/${encodeURIComponent(file)}`, kindOf(file)),
  })
  if (!pieces.length) return null
  return (
    <View className="stack stack--close">
      {pieces.map(({ words, link, file }, nth) => (
        <View key={nth} className="line">
          <View className="second">{words}</View>
          {link ? <Copy text={link} word="复制网址" label={`复制${words}的网址`} /> : null}
          {file ? (
            <Pressable kind="link" label={`打开${words}的文件`} onPress={() => open.mutate(file)}>
              看文件
            </Pressable>
          ) : null}
        </View>
      ))}
      {open.isError ? <Failure compact thrown={open.error} /> : null}
    </View>
  )
}
