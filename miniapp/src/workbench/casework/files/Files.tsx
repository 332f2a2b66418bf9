import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { attachmentNames, type FileNames, kindOf } from '../../../inquiries/attachmentNames'
import { openFile } from '../../../platform/files/files'
import { Failure } from '../../../ui/Failure'
import { Pressable } from '../../../ui/Pressable'
import { Photo } from './Photo'

interface FilesProps {
  /** The case they belong to. */
  inquiry: string
  ids?: readonly string[] | undefined
  named?: FileNames | undefined
}

/** 附件 as whoever works on the case sees them: photographs at once, a PDF when it is opened. Nobody signs what was not seen. */
export function Files({ inquiry, ids = [], named }: FilesProps) {
  const open = useMutation({ mutationFn: (id: string) => openFile(pathOf(inquiry, id), kindOf(id)) })
  if (ids.length === 0) return null
  const names = attachmentNames(ids, named)
  const files = ids.map((id, at) => ({ id, name: names[at] ?? '', kind: kindOf(id) }))
  const photos = files.filter(({ kind }) => kind === 'picture')
  const papers = files.filter(({ kind }) => kind === 'pdf')
  return (
    <View className="files">
      {photos.length ? (
        <View className="photos">
          {photos.map(({ id, name }) => (
            <Photo key={id} path={pathOf(inquiry, id)} name={name} />
          ))}
        </View>
      ) : null}
      {papers.map(({ id, name }) => (
        <Pressable key={id} kind="link" onPress={() => open.mutate(id)}>
          {`打开 ${name}`}
        </Pressable>
      ))}
      {open.isError ? <Failure compact thrown={open.error} /> : null}
    </View>
  )
}

const pathOf = (inquiry: string, id: string) =>
  `/api/inquiries/${encodeURIComponent(inquiry)}/attachments/${encodeURIComponent(id)}`
