import type { readYearlyWork } from '@shared/ledger/yearly/contractYearly'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fullDay } from '../../platform/dates'
import { useParam } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Segmented } from '../../ui/choosing/Segmented'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { Desk } from '../Desk'
import { YearlyDesk } from './YearlyDesk'

/** 政府信息公开工作年度报告: what the unit types of it, year by year. */
export default function WorkYearly() {
  const department = useSession((session) => session.person?.department)
  return (
    <Desk title="年度报告" section="ledger">
      {department ? <Year /> : <Empty title="你的账号还没有归到单位" text="请联系平台运行方" />}
    </Desk>
  )
}

function Year() {
  const [wanted, setWanted] = useState(useParam('year'))
  const [unit, setUnit] = useState('')
  const [said, setSaid] = useState('')
  const found = useQuery({
    queryKey: ['yearly', 'desk', wanted, unit],
    queryFn: () =>
      call<typeof readYearlyWork>('GET /api/yearly/desk', {
        query: { ...(wanted ? { year: wanted } : {}), ...(unit ? { unit } : {}) },
      }),
    // Others write it too.
    staleTime: 0,
  })
  const look = () => void found.refetch()
  if (found.isPending) return <Loading text="正在读取年度报告" />
  if (found.isLoadingError) return <Failure thrown={found.error} onRetry={look} />
  const { report, years, units } = found.data
  return (
    <View className="stack">
      <ReadFailure read={found} />
      <View>
        <Heading level={1}>{`${report.year} 年政府信息公开年度报告`}</Heading>
        <View className="second">
          {`申请的收到和答复由记录自动算出；下面这些由单位填写。${fullDay(report.handInBy)}前提交并公布（《政府信息公开条例》第四十九条）`}
        </View>
      </View>
      <Segmented
        kind="tabs"
        label="哪一年"
        options={years.map((value) => ({ value, label: value }))}
        value={report.year}
        onChange={(year) => {
          setSaid('')
          setUnit('')
          setWanted(year)
        }}
      />
      {units.length > 1 ? (
        <Segmented
          kind="choice"
          label="哪个单位的"
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          value={report.unit.id}
          onChange={(id) => {
            setSaid('')
            setUnit(id)
          }}
        />
      ) : null}
      {said ? <Banner tone="green">{said}</Banner> : null}
      <YearlyDesk
        key={`${report.id} ${report.version}`}
        report={report}
        onLook={look}
        onSaid={(words) => {
          setSaid(words)
          look()
        }}
      />
    </View>
  )
}
