import type { LatePart, SupportRow } from '@shared/ledger/support'
import { View } from '@tarojs/components'
import { cellWords, tooFew } from '../../ledger/shareWords'
import { Card } from '../../ui/Card'
import { Table } from '../../ui/table/Table'
import { LateParts } from './LateParts'

interface Props {
  support: readonly SupportRow[]
  late: readonly LatePart[]
}

/** 协办: what was asked of each unit in the period and what became of it, and each part that is late now, whenever its case came; nothing where there is neither. */
export function Supporting({ support, late }: Props) {
  if (!support.length && !late.length) return null
  return (
    <Card title="协办">
      {support.length ? (
        <>
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
        </>
      ) : (
        <View className="second">这段时间收到的办件没有请协办</View>
      )}
      <LateParts late={late} />
    </Card>
  )
}
