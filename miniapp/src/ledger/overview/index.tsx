import type { readLedger } from '@shared/ledger/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { isoDay } from '../../platform/dates'
import { Failure } from '../../ui/Failure'
import { Heading } from '../../ui/Heading'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { MonthNumbers } from './MonthNumbers'
import { MonthPicker } from './MonthPicker'
import { PublishedReplies } from './PublishedReplies'
import './index.scss'

/** 公开台账: how much came in, how much was answered, how much was late. */
export default function LedgerPage() {
  const latest = isoDay(new Date().toISOString()).slice(0, 7)
  const [month, setMonth] = useState(latest)
  const found = useQuery({
    queryKey: ['ledger', month],
    queryFn: () => call<typeof readLedger>('GET /api/ledger', { query: { month } }),
    placeholderData: keepPreviousData,
  })
  return (
    <Page title="公开台账" width="wide">
      <View className="stack">
        <Heading level={1}>收到多少，答复多少</Heading>
        <View className="ledger">
          <View className={`stack ${found.isPlaceholderData ? 'ledger--old' : ''}`}>
            <MonthPicker month={month} latest={latest} onChange={setMonth} />
            {found.isPending ? <Loading text="正在读取台账" /> : null}
            {found.isError ? <Failure thrown={found.error} onRetry={() => void found.refetch()} /> : null}
            {found.data && !found.isError ? <MonthNumbers ledger={found.data} /> : null}
          </View>
          <PublishedReplies />
        </View>
      </View>
    </Page>
  )
}
