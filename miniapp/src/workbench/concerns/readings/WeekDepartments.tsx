import type { readConcernWeek } from '@shared/concerns/contractReadings'
import type { Replied } from '@shared/operation'
import { View } from '@tarojs/components'
import { Card } from '../../../ui/Card'
import { Table } from '../../../ui/table/Table'

type Department = Replied<typeof readConcernWeek>['departments'][number]

/** Departments beside each other in the order in which they were given something; nobody is ranked. */
export const WeekDepartments = ({ departments }: { departments: readonly Department[] }) => (
  <Card title="各单位">
    {departments.length ? (
      <Table
        caption="各单位这一周的舆情"
        rows={departments}
        keyOf={({ name }) => name}
        columns={[
          { heading: '单位', of: ({ name }) => name },
          { heading: '已回应', numeric: true, of: ({ answered }) => `${answered}` },
          { heading: '其中按时', numeric: true, of: ({ onTime }) => `${onTime}` },
          { heading: '时限内没回应', numeric: true, of: ({ waiting }) => `${waiting}` },
          { heading: '超期没回应', numeric: true, of: ({ overdue }) => `${overdue}` },
          { heading: '更早的，还超期', numeric: true, of: ({ earlier }) => `${earlier}` },
        ]}
      />
    ) : (
      <View className="second">这一周还没有交给哪个单位</View>
    )}
  </Card>
)
