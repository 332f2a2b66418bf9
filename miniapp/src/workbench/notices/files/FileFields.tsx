import type { NoticeFile } from '@shared/notices/files/noticeFile'
import { noticeSizes } from '@shared/notices/words'
import { View } from '@tarojs/components'
import { AttachmentPicker } from '../../../inquiries/AttachmentPicker'
import { attachmentNames } from '../../../inquiries/attachmentNames'
import { Field } from '../../../ui/Field'

interface FileFieldsProps {
  files: readonly NoticeFile[]
  error?: string | undefined
  onChange: (files: NoticeFile[]) => void
}

/** 附件: each is uploaded at once, and called what people are to read. */
export function FileFields({ files, error, onChange }: FileFieldsProps) {
  const ids = files.map(({ file }) => file)
  const labels = attachmentNames(ids)
  return (
    <View className="stack stack--close">
      <View className="field__label">附件（选填）</View>
      <AttachmentPicker
        ids={ids}
        office
        advice="发布后所有人都能打开，里面不要有个人的证件号码、电话和住址"
        onIds={(now) => onChange(now.map((file) => files.find((one) => one.file === file) ?? { file, name: '' }))}
      />
      {files.map((one, at) => (
        <Field
          key={one.file}
          label={`${labels[at]}的名称`}
          value={one.name}
          max={noticeSizes.file.most}
          placeholder="比如：补偿标准表"
          onChange={(name) => onChange(files.map((other) => (other.file === one.file ? { ...one, name } : other)))}
        />
      ))}
      {error ? <View className="field__error">{error}</View> : null}
    </View>
  )
}
