import type { readAnnualReport } from '@shared/ledger/contractAnnual'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useForward } from '../../platform/forwarding/forward'
import { useParam } from '../../platform/go'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/page/Page'
import { YearReport } from './YearReport'
import './index.scss'

/** 收到和处理政府信息公开申请情况: the table of the yearly report, of the city or of one unit. */
export default function ReportPage() {
  const unit = useParam('unit')
  const [wanted, setWanted] = useState<string>()
  const found = useQuery({
    queryKey: ['disclosure', 'report', unit, wanted],
    queryFn: () =>
      call<typeof readAnnualReport>('GET /api/ledger/disclosure', {
        query: { ...(wanted ? { year: wanted } : {}), ...(unit ? { unit } : {}) },
      }),
    placeholderData: (before) => before,
  })
  useForward({
    title: '公开申请办得怎样',
    page: '/ledger/applications/index',
    ...(unit ? { query: { unit } } : {}),
  })
  return (
    <Page title="公开申请办理情况">
      <View className="stack">
        {found.isPending ? <Loading text="正在读取" /> : null}
        <ReadFailure read={found} />
        {found.data ? <YearReport report={found.data} wanted={wanted} onYear={setWanted} /> : null}
      </View>
    </Page>
  )
}
