import type { readLedger } from '@shared/ledger/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useForward } from '../../platform/forwarding/forward'
import { useParam } from '../../platform/go'
import { ReadFailure } from '../../ui/ReadFailure'
import { Heading } from '../../ui/page/Heading'
import { Loading } from '../../ui/Loading'
import { Official } from '../../ui/Official'
import { Page } from '../../ui/page/Page'
import { MonthPicker } from '../MonthPicker'
import { monthIn, thisMonth } from '../month'
import { MonthLedger } from './MonthLedger'
import { PublishedReplies } from './PublishedReplies'
import { RootsLink } from './RootsLink'
import './index.scss'

/** 公开台账: how much came in, how much was answered, how much was late. */
export default function LedgerPage() {
  const latest = thisMonth()
  const [chosen, choose] = useState(useParam('month'))
  // A device whose clock is wrong learns with the first answer which month it is.
  const month = monthIn(chosen, latest)
  const found = useQuery({
    queryKey: ['ledger', month],
    queryFn: () => call<typeof readLedger>('GET /api/ledger', { query: { month } }),
    placeholderData: keepPreviousData,
  })
  useForward({ title: '聊城 · 一号答：收到多少，答复多少', page: '/ledger/overview/index', query: { month } })
  return (
    <Page title="办理情况" width="wide">
      <View className="stack">
        <View className="ledger-top">
          <Heading level={1}>收到多少，答复多少</Heading>
          <MonthPicker month={month} latest={latest} onChange={choose} />
        </View>
        {found.isPending ? <Loading text="正在读取办理情况" /> : null}
        <ReadFailure read={found} />
        {found.data ? (
          <View className={found.isPlaceholderData ? 'ledger--old' : ''}>
            <MonthLedger ledger={found.data} />
          </View>
        ) : null}
        <Official of="figures" />
        <RootsLink />
        <PublishedReplies />
      </View>
    </Page>
  )
}
