import type { readOpened } from '@shared/inquiries/contracts/contractOpened'
import { useMutation, useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { fullDay } from '../../platform/dates'
import { openFile } from '../../platform/files/files'
import { go } from '../../platform/go'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { ReadFailure } from '../../ui/ReadFailure'
import { Mend } from '../../ui/mending/Mend'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { openedNote } from './openedNote'

/** One of them: what it says, its files, and what was changed why; of what was withdrawn, that and why. */
export function OpenOne({ id }: { id: string }) {
  const found = useQuery({
    queryKey: ['open information', 'one', id],
    queryFn: () => call<typeof readOpened>('GET /api/opened/{id}', { params: { id } }),
  })
  const open = useMutation({
    mutationFn: (file: string) =>
      openFile(
        `/api/opened/${encodeURIComponent(id)}/files/${encodeURIComponent(file)}`,
        file.endsWith('.pdf') ? 'pdf' : 'picture',
      ),
  })
  if (found.isPending) return <Loading text="正在读取" />
  if (found.isLoadingError) return <Failure thrown={found.error} onRetry={() => void found.refetch()} />
  const { opened } = found.data
  const { title, text, files, changes, withdrawn, department } = opened
  return (
    <>
      <ReadFailure read={found} />
      {withdrawn ? <Banner tone="amber">这份信息已经撤下，内容不再显示，理由写在下面</Banner> : null}
      <View>
        <Heading level={1}>{title}</Heading>
        <View className="second">{openedNote(opened)}</View>
      </View>
      {text ? (
        <Card title="内容">
          <View className="prose">{text}</View>
        </Card>
      ) : null}
      {files.length ? (
        <Card title="文件">
          <View className="stack stack--close">
            {files.map((file, nth) => (
              <Pressable key={file} kind="link" onPress={() => open.mutate(file)}>
                {`打开第 ${nth + 1} 个文件（${file.endsWith('.pdf') ? 'PDF' : '图片'}）`}
              </Pressable>
            ))}
            {open.isError ? <Failure compact thrown={open.error} /> : null}
          </View>
        </Card>
      ) : null}
      {changes.length ? (
        <Card title="改过什么">
          <View className="stack stack--close">
            {changes.map(({ at, what, reason }) => (
              <View key={at}>{`${fullDay(at)}${what}：${reason}`}</View>
            ))}
          </View>
        </Card>
      ) : null}
      {withdrawn ? null : <Mend thing="information" id={id} title={title} by={department} />}
      <Pressable kind="quiet" onPress={() => go('/inquiries/opened/index')}>
        看别的
      </Pressable>
    </>
  )
}
