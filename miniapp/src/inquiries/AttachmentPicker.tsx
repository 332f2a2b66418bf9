import { largestAttachment, mostAttachments } from '@shared/inquiries/case/attachment'
import type { keepAttachment } from '@shared/inquiries/contracts/contractReply'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../platform/call'
import { chooseFiles, type FileKind } from '../platform/files/files'
import { Failure } from '../ui/Failure'
import { Pressable } from '../ui/Pressable'
import { attachmentNames } from './attachmentNames'

interface AttachmentPickerProps {
  /** What is uploaded already, in order. */
  ids: readonly string[]
  onIds: (ids: string[]) => void
  /** Said instead of the advice to cover what others need not see. */
  advice?: string
  /** Documents and workbooks too, for what the house publishes. */
  office?: boolean
  /** Photos and nothing else, no more than so many: what the button says. */
  photos?: { word: string; most: number }
}

const cover = '照片里有别人的脸、车牌、证件的，先遮住再传'

/** 附件: photos and PDF, uploaded at once and named by the step that is sent later. */
export function AttachmentPicker({ ids, onIds, advice = cover, office = false, photos }: AttachmentPickerProps) {
  const most = photos?.most ?? mostAttachments
  const names = attachmentNames(ids)
  const add = useMutation({
    mutationFn: async (kind: FileKind) => {
      let kept = [...ids]
      for (const content of await chooseFiles(kind, most - ids.length)) {
        const { id } = await call<typeof keepAttachment>('POST /api/attachments', { body: { content } })
        kept = [...new Set([...kept, id])]
        onIds(kept)
      }
    },
  })
  const full = ids.length >= most
  return (
    <View className="attachments">
      {ids.map((id, at) => (
        <View key={id} className="actions">
          <View>{names[at]}</View>
          <Pressable kind="link" label={`去掉${names[at]}`} onPress={() => onIds(ids.filter((one) => one !== id))}>
            去掉
          </Pressable>
        </View>
      ))}
      <View className="actions">
        <Pressable kind="quiet" busy={add.isPending} disabled={full} onPress={() => add.mutate('picture')}>
          {photos?.word ?? '加照片'}
        </Pressable>
        {photos ? null : (
          <Pressable kind="quiet" busy={add.isPending} disabled={full} onPress={() => add.mutate('pdf')}>
            加 PDF
          </Pressable>
        )}
        {office ? (
          <Pressable kind="quiet" busy={add.isPending} disabled={full} onPress={() => add.mutate('office')}>
            加 Word、Excel
          </Pressable>
        ) : null}
      </View>
      <View className="second">{`最多 ${most} ${photos ? '张' : '个'}，每${photos ? '张' : '个'} ${largestAttachment / 1024 / 1024} MB 以内。${advice}`}</View>
      {add.isError ? <Failure compact thrown={add.error} /> : null}
    </View>
  )
}
