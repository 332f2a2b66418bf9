import type { readPaperWork } from '@shared/answers/papers/contractPapers'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import type { RegisteredPaper } from './written'

/** A registered document with its whole text, fetched when it is looked at. */
export const usePaper = (id: string, version: number, enabled = true) =>
  useQuery({
    enabled,
    queryKey: ['papers', id, version],
    queryFn: () => call<typeof readPaperWork>('GET /api/papers/{id}/desk', { params: { id } }),
  })

/** 全文 and 解读稿, as they will be read. */
export function WholeText({ id, version }: { id: string; version: number }) {
  const found = usePaper(id, version)
  if (found.isError) return <Failure compact thrown={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Loading text="正在读取全文" />
  return <Words {...found.data} />
}

/** The words themselves. */
export const Words = ({ text, interpretation }: Pick<RegisteredPaper, 'text' | 'interpretation'>) => (
  <View className="stack stack--close">
    <Heading level={3}>全文</Heading>
    <View className="prose quote">{text || '还没有写'}</View>
    {interpretation ? (
      <>
        <Heading level={3}>解读稿</Heading>
        <View className="prose quote">{interpretation}</View>
      </>
    ) : null}
  </View>
)
