import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { type Downloaded, download, handOver, opensAtOnce } from '../../platform/files/download'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'
import { sizeOf } from '../../ui/files/FileList'
import { SendFile } from '../../ui/files/SendFile'

/** The file as it was handed in, to be held beside what was read of it. */
export function Original({ id, file }: { id: string; file: { name: string; size: number } }) {
  const get = useMutation({
    mutationFn: async (): Promise<Downloaded> => {
      const fetched = await download(`/api/accessions/${id}/file`, file.name, () => undefined)
      if (opensAtOnce(fetched.name)) await handOver(fetched)
      return fetched
    },
  })
  const { data: fetched } = get
  return (
    <View className="stack stack--close">
      <Pressable
        kind="link"
        busy={get.isPending}
        label={`下载原文件${file.name}，${sizeOf(file.size)}`}
        onPress={() => get.mutate()}
      >
        {`下载原文件：${file.name}（${sizeOf(file.size)}）`}
      </Pressable>
      {fetched && !opensAtOnce(fetched.name) ? <SendFile file={fetched} /> : null}
      {get.isError ? <Failure compact thrown={get.error} /> : null}
    </View>
  )
}
