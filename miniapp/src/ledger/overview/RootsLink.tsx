import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { ListRow } from '../../ui/ListRow'

/** The way to 每日存证. */
export function RootsLink() {
  return (
    <Card>
      <ListRow
        title="每天的核对码"
        note="每天公布一串校验值，过去的记录有没有被改动，谁都可以核对"
        onPress={() => go('/ledger/roots/index')}
      />
    </Card>
  )
}
