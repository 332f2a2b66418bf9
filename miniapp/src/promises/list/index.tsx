import type { listPromises, readPromise } from '@shared/promises/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useForward } from '../../platform/forwarding/forward'
import { useParam } from '../../platform/go'
import { Segmented } from '../../ui/choosing/Segmented'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Official } from '../../ui/Official'
import { Heading } from '../../ui/page/Heading'
import { Page } from '../../ui/page/Page'
import { PromiseCard } from './PromiseCard'
import { Tally } from './Tally'
import './index.scss'

/** 承诺事项: what was said in public that it would be done, and how far it is. */
export default function PromisesPage() {
  const [wanted, setWanted] = useState<string>()
  const found = useQuery({
    queryKey: ['promises', 'open', wanted],
    queryFn: () => call<typeof listPromises>('GET /api/promises', { query: wanted ? { year: wanted } : {} }),
    placeholderData: (before) => before,
  })
  const { data } = found
  const id = useParam('id')
  const one = useQuery({
    queryKey: ['promises', 'one', id],
    queryFn: () => call<typeof readPromise>('GET /api/promises/{id}', { params: { id } }),
    enabled: id !== '',
  }).data?.promise
  useForward({ title: '说过要办的事，办到哪了', page: '/promises/list/index' })
  return (
    <Page title="说过要办的事">
      <View className="stack">
        <View>
          <Heading level={1}>说过要办的事，办到哪了</Heading>
          <View className="second">
            单位公开说过要办的事都列在这里。做没做到由督查核实；改了日子，也按最初说的那天算
          </View>
          <Official of="promises" />
        </View>
        {one ? <PromiseCard promise={one} /> : null}
        {found.isPending ? <Loading text="正在读取公开承诺" /> : null}
        <ReadFailure read={found} />
        {data ? (
          <>
            <Segmented
              kind="tabs"
              label="哪一年到期"
              options={data.years.map((value) => ({ value, label: value }))}
              value={wanted ?? data.year}
              onChange={setWanted}
            />
            {data.promises.length ? (
              <Tally year={data.year} tally={data.tally} />
            ) : (
              <Empty title={`${data.year} 年到期的还没有`} text="单位公开答应办的事列在这里" />
            )}
            {data.promises
              .filter((promise) => promise.id !== one?.id)
              .map((promise) => (
                <PromiseCard key={promise.id} promise={promise} />
              ))}
          </>
        ) : null}
      </View>
    </Page>
  )
}
