import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { download, handOver, opensAtOnce } from '../../platform/files/download'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Copy } from '../../ui/Copy'
import { Failure } from '../../ui/Failure'
import { ReadFailure } from '../../ui/ReadFailure'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'
import { SendFile } from '../../ui/files/SendFile'
import { accountLines, recordText } from './recordText'
import { useRecord } from './useRecord'

/** All that is held of me, in short; the whole of it is copied or taken away as a file. */
export function Held() {
  const record = useRecord()
  const [all, setAll] = useState(false)
  const take = useMutation({
    mutationFn: async () => {
      const file = await download('/api/people/me/record', '我的信息.json', () => undefined)
      if (opensAtOnce(file.name)) await handOver(file)
      return file
    },
  })
  if (record.isPending) return <Loading text="正在读取" />
  if (record.isLoadingError) return <Failure thrown={record.error} onRetry={() => void record.refetch()} />
  const { inquiries, messages } = record.data
  return (
    <>
      <ReadFailure read={record} />
      <Card title="账号">
        <View className="stack stack--close">
          {accountLines(record.data).map((line) => (
            <View key={line}>{line}</View>
          ))}
          <Pressable kind="link" onPress={() => go('/people/places/index')}>
            改关注的地方
          </Pressable>
          <Pressable kind="link" onPress={() => go('/notices/telling/index')}>
            改通知的方式和号码
          </Pressable>
        </View>
      </Card>
      <Card title="办件和消息">
        <View className="rows">
          {(all ? inquiries : inquiries.slice(0, atFirst)).map(({ id, kind, status, text }) => (
            <ListRow
              key={id}
              title={beginningOf(text)}
              note={`${kind} · ${status}`}
              onPress={() => go(`/inquiries/case/index?id=${id}`)}
            />
          ))}
        </View>
        {!all && inquiries.length > atFirst ? (
          <Pressable kind="quiet" onPress={() => setAll(true)}>
            {`看全部 ${inquiries.length} 件`}
          </Pressable>
        ) : null}
        {inquiries.length ? (
          <View className="second">
            姓名、电话写错了，在下面更正。内容写错了、还没有答复的，打开那件事，在“补充说明”里写上对的。
          </View>
        ) : null}
        <View className="second">{`办件 ${inquiries.length} 件，消息 ${messages.length} 条。`}</View>
      </Card>
      <Card title="全部带走">
        <View className="stack stack--close">
          <View>上面只是简要。全部内容可以复制成文字，也可以存成文件。</View>
          <Copy kind="quiet" text={recordText(record.data)} word="复制全部文字" />
          <Pressable kind="quiet" busy={take.isPending} onPress={() => take.mutate()}>
            存成文件
          </Pressable>
          {take.data && !opensAtOnce(take.data.name) ? <SendFile file={take.data} /> : null}
          {take.isError ? <Failure compact thrown={take.error} /> : null}
        </View>
      </Card>
    </>
  )
}

/** The newest, before one asks for the rest: what can be done about all of it stands below. */
const atFirst = 5
const shownOfEach = 24

const beginningOf = (text: string) => (text.length > shownOfEach ? `${text.slice(0, shownOfEach)}…` : text)
