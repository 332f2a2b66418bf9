import type { readDepartmentLedger } from '@shared/ledger/contract'
import type { Replied } from '@shared/operation'
import { View } from '@tarojs/components'
import { day } from '../../platform/dates'
import { Card } from '../../ui/Card'

/** Applications whose clock has not begun, because nobody has confirmed their receipt with the applicant yet. */
export function Unconfirmed({ unconfirmed }: Pick<Replied<typeof readDepartmentLedger>, 'unconfirmed'>) {
  if (!unconfirmed?.count) return null
  const { count, oldest } = unconfirmed
  return (
    <Card title={`待确认收到 ${count} 件`}>
      <View className="second">
        {`信息公开申请还没有和申请人确认收到，期限没有开始算。${oldest ? `最早一件 ${day(oldest)}收到` : ''}`}
      </View>
    </Card>
  )
}
