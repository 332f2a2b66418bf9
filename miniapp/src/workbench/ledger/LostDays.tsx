import type { LostTime } from '@shared/ledger/lost'
import { View } from '@tarojs/components'
import { Table } from '../../ui/table/Table'
import { Card } from '../../ui/Card'

/** 退回耽误的时间, on the account of who gave the case back. */
export function LostDays({ lost }: { lost: readonly LostTime[] }) {
  return (
    <Card title="退回耽误的时间">
      <View className="second">
        办件在一个单位放过、又被它退回，放着的工作日记在这个单位名下；提问人的期限不因此变长
      </View>
      {lost.length ? (
        <Table
          caption="各单位退回耽误的工作日"
          rows={lost}
          keyOf={({ department }) => department.id}
          columns={[
            { heading: '单位', of: ({ department }) => department.name },
            { heading: '退回', numeric: true, of: ({ returns }) => `${returns} 次` },
            { heading: '耽误', numeric: true, of: ({ workingDays }) => `${workingDays} 个工作日` },
          ]}
        />
      ) : (
        <View>这段时间没有退回</View>
      )}
    </Card>
  )
}
