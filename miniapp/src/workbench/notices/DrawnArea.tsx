import { areaWords, squareMetres } from '@shared/areas/shape/ground'
import { verticesOf } from '@shared/areas/shape/shape'
import type { readNoticeShape } from '@shared/notices/audience/contractShapes'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { Drawing } from '../../ui/drawing/Drawing'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'

/** The drawing of a draft as residents will see it, with how large it is. */
export function DrawnArea({ id }: { id: string }) {
  const found = useQuery({
    queryKey: ['notice shape', id],
    queryFn: () => call<typeof readNoticeShape>('GET /api/notices/shapes/{id}', { params: { id } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (found.isError) return <Failure compact thrown={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Loading text="正在读画的范围" />
  const { shape } = found.data
  return (
    <View className="stack stack--close">
      <Drawing shape={shape} label="画的范围" />
      <View>{`${verticesOf(shape)} 个点，${areaWords(squareMetres(shape))}`}</View>
    </View>
  )
}
