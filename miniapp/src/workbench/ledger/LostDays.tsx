import type { LostTime } from '@shared/ledger/lost'
import { View } from '@tarojs/components'
import { Table } from '../../ui/table/Table'
import type { Column } from '../../ui/table/tableProps'
import { Card } from '../../ui/Card'

const moved: readonly Column<LostTime>[] = [
  { heading: '其中期满改派', numeric: true, of: ({ moves }) => `${moves} 次` },
  { heading: '改派时分办台用了', numeric: true, of: ({ deskDays }) => `${deskDays} 个工作日` },
]

/** 退回和改派耽误的时间, on the account of who gave the case back or asked too late to have it moved. */
export function LostDays({ lost }: { lost: readonly LostTime[] }) {
  return (
    <Card title="退回和改派耽误的时间">
      <View className="second">
        办件在一个单位放过、又被它退回，或者过了退回的时间才请分办台改派，放着的工作日记在这个单位名下；提问人的期限不因此变长
      </View>
      {lost.length ? (
        <Table
          caption="各单位退回、期满改派和耽误的工作日"
          rows={lost}
          keyOf={({ department }) => department.id}
          columns={[
            { heading: '单位', of: ({ department }) => department.name },
            { heading: '退回', numeric: true, of: ({ returns }) => `${returns} 次` },
            { heading: '耽误', numeric: true, of: ({ workingDays }) => `${workingDays} 个工作日` },
            ...(lost.some(({ moves }) => moves > 0) ? moved : []),
          ]}
        />
      ) : (
        <View>这段时间没有退回，也没有过期改派</View>
      )}
    </Card>
  )
}
