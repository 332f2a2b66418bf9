import { largestAttachment, mostAttachments } from '@shared/inquiries/case/attachment'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { chooseFiles, type FileKind } from '../platform/files/files'
import { Failure } from '../ui/Failure'
import { Pressable } from '../ui/Pressable'
import { attachmentNames, type FileNames } from './attachmentNames'
import { keepEach } from './keepEach'

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
  const [named, setNamed] = useState<FileNames>({})
  const shown = attachmentNames(ids, named)
  const one = photos ? '张' : '个'
  const size = `每${one} ${largestAttachment / 1024 / 1024} MB 以内`
  const words = {
    tooLarge: `${size}。${photos ? '先缩小再传' : '照片先缩小，PDF 可以分开传'}`,
    most: `最多 ${most} ${one}`,
  }
  const add = useMutation({
    mutationFn: async (kind: FileKind) => {
      let kept = [...ids]
      let left = 0
      let names: readonly (string | undefined)[] = []
      const onLeft = (more: number) => void (left = more)
      const onNames = (chosen: typeof names) => void (names = chosen)
      const contents = await chooseFiles(kind, most - ids.length, { largest: largestAttachment, onLeft, onNames })
      // What shows who somebody is goes once it was looked at, and is called by what it is.
      await keepEach({ contents, names: photos ? [] : names, left, words }, (id, name) => {
        if (name) setNamed((all) => ({ ...all, [id]: name }))
        kept = [...new Set([...kept, id])]
        onIds(kept)
      })
    },
  })
  const full = ids.length >= most
  return (
    <View className="attachments">
      {ids.map((id, at) => (
        <View key={id} className="line line--apart">
          <View>{shown[at]}</View>
          <Pressable kind="link" label={`去掉${shown[at]}`} onPress={() => onIds(ids.filter((one) => one !== id))}>
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
      <View className="second">{`${words.most}，${size}。${advice}`}</View>
      {add.isError ? <Failure compact thrown={add.error} /> : null}
    </View>
  )
}
