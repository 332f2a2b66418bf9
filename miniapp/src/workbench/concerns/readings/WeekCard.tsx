import type { readConcernWeek } from '@shared/concerns/contractReadings'
import type { Replied } from '@shared/operation'
import { View } from '@tarojs/components'
import { Card } from '../../../ui/Card'
import { Table } from '../../../ui/table/Table'

interface WeekCardProps {
  week: Replied<typeof readConcernWeek>['week']
  /** The moment that is told: 现在, or 周日 of a week gone by. */
  called: string
}

/** What happened in the week to concerns of any age, each number with what it is a part of. */
export function WeekCard({ week, called }: WeekCardProps) {
  const { registered, answered, onTime, due, met, open, overdue } = week
  const rows = [
    { label: '这一周登记的', count: registered, of: '现在怎样，见最下面' },
    { label: '这一周第一次回应的', count: answered, of: `按时 ${onTime} 条，超期 ${answered - onTime} 条` },
    { label: '这一周到期的', count: due, of: `到期时已回应 ${met} 条，没有回应 ${due - met} 条` },
    { label: `${called}还没回应的`, count: open, of: `超期 ${overdue} 条，时限内 ${open - overdue} 条` },
  ]
  return (
    <Card title="这一周发生的">
      <View className="small">
        除了“登记的”，都不论哪天登记：回应算在签发的那一周，到期算在到期的那一周；不公开回应、并入和撤回的不算
      </View>
      <Table
        caption="这一周登记、回应、到期和没回应的"
        rows={rows}
        keyOf={({ label }) => label}
        columns={[
          { heading: '是什么', of: ({ label }) => label },
          { heading: '条数', numeric: true, of: ({ count }) => `${count}` },
          { heading: '其中', of: ({ of }) => of },
        ]}
      />
    </Card>
  )
}
