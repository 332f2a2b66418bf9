import type { readPaper } from '@shared/answers/papers/contractPapers'
import type { OpenPaper } from '@shared/answers/papers/contractParts'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { fullDay } from '../../platform/dates'
import { useForward } from '../../platform/forwarding/forward'
import { go, useParam } from '../../platform/go'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { NotRead } from '../NotRead'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'

/** A document as its department published it: what it is, what it says, and what it means in plain words. */
export default function PaperPage() {
  const id = useParam('id')
  const found = useQuery({
    queryKey: ['paper', id],
    queryFn: () => call<typeof readPaper>('GET /api/papers/{id}', { params: { id } }),
  })
  const { data } = found
  useForward({ title: data?.paper.title ?? '公布的文件', page: '/answers/paper/index', query: { id } })
  return (
    <Page title="公布的文件">
      <View className="stack">
        {found.isPending ? <Loading text="正在读取全文" /> : null}
        <NotRead read={found} />
        {data ? (
          <>
            {data.paper.ended ? <Banner tone="amber">{`${data.paper.ended}，不再作为依据，只供对照`}</Banner> : null}
            {data.paper.successor ? (
              <Pressable kind="quiet" onPress={() => go('/answers/paper/index', { id: data.paper.successor ?? '' })}>
                看现行的这一份
              </Pressable>
            ) : null}
            <View>
              <Heading level={1}>{data.paper.title}</Heading>
              <View className="second">
                {linesOf(data.paper).map((line) => (
                  <View key={line}>{line}</View>
                ))}
              </View>
            </View>
            {data.interpretation ? (
              <Card title="解读">
                <View className="prose">{data.interpretation}</View>
              </Card>
            ) : null}
            {data.interpretationOwed ? (
              <Banner tone={data.interpretationOwed.overdue ? 'amber' : 'lake'}>{data.interpretationOwed.words}</Banner>
            ) : null}
            <Card title="全文">
              <View className="prose">{data.text}</View>
            </Card>
          </>
        ) : null}
      </View>
    </Page>
  )
}

function linesOf({ number, department, issuedOn, effectiveFrom, expiresOn, publishedAt }: OpenPaper): string[] {
  return [
    number ? `文号：${number}` : '',
    `制发单位：${department}`,
    `${fullDay(issuedOn)}成文，${fullDay(publishedAt)}公布`,
    `自 ${fullDay(effectiveFrom ?? issuedOn)}起施行`,
    expiresOn ? `有效期到 ${fullDay(expiresOn)}` : '',
    '公开属性：主动公开',
  ].filter(Boolean)
}
