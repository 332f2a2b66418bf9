import { recordLabels, recordPartSize, recordText, type RecordWords, recordWordsIn } from '@shared/inquiries/ownRecord'
import { View } from '@tarojs/components'
import { fieldError } from '../../platform/callProblem'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { AttachmentPicker } from '../AttachmentPicker'

interface OwnRecordProps {
  draft: { text: string; attachments?: string[] | undefined }
  edit: (change: { text: string } | { attachments: string[] }) => void
  /** Files can be sent. */
  files: boolean
  /** What the last attempt threw. */
  wrong: unknown
}

const hints: Record<keyof RecordWords, string> = {
  record: '哪一年的、什么登记或者证明，编号写得出的写上',
  wrong: '现在写的是什么',
  right: '准确的是什么',
}

/** 更正: which record of one's own is wrong, what is right, and what proves it (政府信息公开条例 第四十一条). */
export function OwnRecord({ draft, edit, files, wrong }: OwnRecordProps) {
  const words = recordWordsIn(draft.text)
  const refused = fieldError(wrong, 'attachments') ?? fieldError(wrong, 'text')
  return (
    <>
      <Banner>
        有证据证明单位提供的、和自己有关的记录不准确，可以要求更正（《中华人民共和国政府信息公开条例》第四十一条）。这一条没有写几天办好，照本市约定的期限答复。
      </Banner>
      {(['record', 'wrong', 'right'] as const).map((part) => (
        <Field
          key={part}
          label={recordLabels[part]}
          hint={hints[part]}
          multiline={part !== 'record'}
          rows={2}
          max={recordPartSize.most}
          value={words[part]}
          onChange={(typed) => edit({ text: recordText({ ...words, [part]: typed }) })}
        />
      ))}
      <Card title="证据">
        <View className="second">证件、证明、判决书、原来的材料，拍清楚。没有照片的，可以带着材料到单位当面提出</View>
        {files ? (
          <AttachmentPicker
            ids={draft.attachments ?? []}
            onIds={(attachments) => edit({ attachments })}
            advice="只给办理的单位看。要证明的地方别遮，别人的脸和证件先遮住"
          />
        ) : (
          <View className="second">先登录，再传照片</View>
        )}
        {refused ? <Banner tone="amber">{refused}</Banner> : null}
      </Card>
    </>
  )
}
