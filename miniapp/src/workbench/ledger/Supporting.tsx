import type { LatePart, SupportRow } from '@shared/ledger/support'
import { View } from '@tarojs/components'
import { cellWords, tooFew } from '../../ledger/shareWords'
import { day } from '../../platform/dates'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Pressable } from '../../ui/Pressable'
import { Table } from '../../ui/table/Table'

interface Props {
  support: readonly SupportRow[]
  late: readonly LatePart[]
}

/** 协办: what was asked of each unit and what became of it, and each part that is past its limit now; nothing where nobody was asked. */
export function Supporting({ support, late }: Props) {
  if (!support.length) return null
  return (
    <Card title="协办">
      <View className="second">
        {`这段时间收到的办件里请的协办。按期：算提了意见的和过了内部期限的；交回的、还没到期的、到期以前不再需要的不算。${tooFew}`}
      </View>
      <Table
        caption="各单位协办、按期、超期和交回"
        rows={support}
        keyOf={({ department }) => department.id}
        columns={[
          { heading: '单位', of: ({ department }) => department.name },
          { heading: '请协办', numeric: true, of: ({ asked }) => `${asked}` },
          { heading: '按期', numeric: true, of: ({ inTime }) => cellWords(inTime, '没有可算的') },
          { heading: '晚提', numeric: true, of: (row) => `${row.late}` },
          { heading: '到答复也没提', numeric: true, of: ({ missed }) => `${missed}` },
          { heading: '现在超期', numeric: true, of: ({ owing }) => `${owing}` },
          { heading: '交回', numeric: true, of: ({ returned }) => `${returned}` },
        ]}
      />
      {late.length ? (
        <View className="rows">
          {late.map(({ id, department, lead, dueDate, workingDaysOver: days }) => (
            <Pressable key={`${id}${department.id}`} onPress={() => go('/workbench/case/index', { id })}>
              <View className="late">
                <View className="line line--apart">
                  <View className="late__code">{id}</View>
                  <Chip tone="overdue">{days ? `超过 ${days} 个工作日` : '刚刚超期'}</Chip>
                </View>
                <View>{`${department.name}还没有提协办意见`}</View>
                <View className="second">{`${lead.name}主办，内部期限 ${day(dueDate)}`}</View>
              </View>
            </Pressable>
          ))}
        </View>
      ) : null}
    </Card>
  )
}
