import type { HotTopic } from '@shared/hot/contract'
import { trendNames } from '@shared/hot/words'
import { Table } from '../../ui/table/Table'
import { day } from '../../platform/dates'

/** The five hottest as a plain table: place, matter, span and heat. */
export const HotTable = ({ topics }: { topics: readonly HotTopic[] }) => (
  <Table
    caption="最热的五个"
    rows={topics.slice(0, 5)}
    keyOf={({ id }) => id}
    columns={[
      { heading: '地点或人群', of: ({ place }) => place ?? '没有写明' },
      { heading: '说的是', of: ({ problem }) => problem },
      { heading: '从', of: ({ from }) => day(from) },
      { heading: '到', of: ({ until }) => day(until) },
      { heading: '件数', numeric: true, of: ({ messages }) => `${messages}` },
      { heading: '热度', numeric: true, of: ({ heat }) => heat.toFixed(1) },
      { heading: '走势', of: ({ trend }) => trendNames[trend] },
    ]}
  />
)
