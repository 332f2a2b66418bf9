import type { NoticeView } from '@shared/notices/contractParts'
import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { FileList } from '../../ui/files/FileList'

/** 附件 of an issue, and the digest by which anybody can tell that a copy of theirs is the same. */
export function FilesCard({ notice: { id, attachments = [] } }: { notice: NoticeView }) {
  if (attachments.length === 0) return null
  return (
    <Card title={`附件 ${attachments.length} 个`}>
      <FileList
        files={attachments}
        pathOf={(file) => `/api/notices/${encodeURIComponent(id)}/files/${encodeURIComponent(file)}`}
      />
      <Disclosure label="怎么核对附件没有被改过">
        <View className="second">手里的文件算出的 SHA-256 和下面一样，就是发布时的那一份</View>
        {attachments.map(({ name, sha256 }) => (
          <View key={sha256}>
            <View>{name}</View>
            <View className="second issue-digest">{sha256}</View>
          </View>
        ))}
      </Disclosure>
    </Card>
  )
}
