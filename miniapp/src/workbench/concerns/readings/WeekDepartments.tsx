import type { readConcernWeek } from '@shared/concerns/contractReadings'
import type { Replied } from '@shared/operation'
import { View } from '@tarojs/components'
import { Card } from '../../../ui/Card'
import { Table } from '../../../ui/table/Table'

type Department = Replied<typeof readConcernWeek>['departments'][number]

/** Departments beside each other in the order in which they were given something; nobody is ranked. */
export const WeekDepartments = ({ departments, called }: { departments: readonly Department[]; called: string }) => (
  <Card title="各单位">
    {departments.length ? (
      <Table
        caption="各单位这一周的舆情，不论哪天登记"
        rows={departments}
        keyOf={({ name }) => name}
        columns={[
          { heading: '单位', of: ({ name }) => name },
          { heading: '这一周回应', numeric: true, of: ({ answered }) => `${answered}` },
          { heading: '其中按时', numeric: true, of: ({ onTime }) => `${onTime}` },
          { heading: '这一周到期', numeric: true, of: ({ due }) => `${due}` },
          { heading: '到期时已回应', numeric: true, of: ({ met }) => `${met}` },
          { heading: `${called}没回应`, numeric: true, of: ({ open }) => `${open}` },
          { heading: '其中超期', numeric: true, of: ({ overdue }) => `${overdue}` },
        ]}
      />
    ) : (
      <View className="second">这一周没有单位要回应的</View>
    )}
  </Card>
)
