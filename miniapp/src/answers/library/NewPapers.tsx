import type { listPapers } from '@shared/answers/papers/contractPapers'
import { paperSizes } from '@shared/answers/papers/words'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { fullDay } from '../../platform/dates'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { ListRow } from '../../ui/ListRow'

/** So many are enough to see what is new; more are found by their words. */
const most = 5

/** What units published here themselves, the newest first, or those with these words. Nothing where there is none. */
export function NewPapers({ search }: { search: string }) {
  const found = useQuery({
    queryKey: ['papers open', search],
    queryFn: () =>
      call<typeof listPapers>('GET /api/papers', {
        query: search ? { search: search.slice(0, paperSizes.number.most) } : {},
      }),
  })
  const papers = (found.data?.papers ?? []).slice(0, most)
  if (papers.length === 0) return null
  return (
    <Card title={search ? '各单位新公布的文件里有' : '各单位新公布的文件'}>
      <View className="rows">
        {papers.map(({ id, title, number, department, publishedAt, ended }) => (
          <ListRow
            key={id}
            title={title}
            note={[ended, number, department, `${fullDay(publishedAt)}公布`].filter(Boolean).join(' · ')}
            onPress={() => go('/answers/paper/index', { id })}
          />
        ))}
      </View>
    </Card>
  )
}
