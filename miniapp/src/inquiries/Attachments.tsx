import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { openFile } from '../platform/files/files'
import { Failure } from '../ui/Failure'
import { Pressable } from '../ui/Pressable'
import { attachmentNames, type FileNames, kindOf } from './attachmentNames'

interface AttachmentsProps {
  inquiry: string
  ids?: readonly string[] | undefined
  named?: FileNames | undefined
}

/** The files of a case, or of one reply, to be opened one by one. */
export function Attachments({ inquiry, ids = [], named }: AttachmentsProps) {
  const open = useMutation({
    mutationFn: (id: string) =>
      openFile(`/api/inquiries/${encodeURIComponent(inquiry)}/attachments/${encodeURIComponent(id)}`, kindOf(id)),
  })
  if (ids.length === 0) return null
  const names = attachmentNames(ids, named)
  return (
    <View className="attachments">
      <View className="actions">
        {ids.map((id, at) => (
          <Pressable key={id} kind="link" label={`打开附件${names[at]}`} onPress={() => open.mutate(id)}>
            {names[at]}
          </Pressable>
        ))}
      </View>
      {open.isError ? <Failure compact thrown={open.error} /> : null}
    </View>
  )
}
