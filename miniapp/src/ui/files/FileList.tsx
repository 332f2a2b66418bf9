import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { openFile } from '../../platform/files/files'
import { Failure } from '../Failure'
import { Pressable } from '../Pressable'

interface ShownFile {
  name: string
  /** In bytes. */
  size: number
  sha256: string
  /** Its id, where it opens. */
  file?: string | undefined
}

interface FileListProps {
  files: readonly ShownFile[]
  /** Where a file is read, by its id. */
  pathOf: (file: string) => string
}

const kindOf = (file: string) => (file.endsWith('.pdf') ? 'pdf' : /\.(docx|xlsx)$/.test(file) ? 'office' : 'picture')

/** 「1.2 MB」「86 KB」 */
export const sizeOf = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${(bytes / 1024 / 1024).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`

/** Files that the public reads, each with its size, to be opened one by one; what no longer opens stands by its name. */
export function FileList({ files, pathOf }: FileListProps) {
  const open = useMutation({
    mutationFn: ({ file, name }: { file: string; name: string }) => openFile(pathOf(file), kindOf(file), name),
  })
  return (
    <View className="stack stack--close">
      {files.map(({ file, name, size, sha256 }) =>
        file ? (
          <Pressable
            key={sha256}
            kind="link"
            label={`打开附件${name}，${sizeOf(size)}`}
            onPress={() => open.mutate({ file, name })}
          >
            {`${name}（${sizeOf(size)}）`}
          </Pressable>
        ) : (
          <View key={sha256} className="second">{`${name}（${sizeOf(size)}），不再打开`}</View>
        ),
      )}
      {open.isError ? <Failure compact thrown={open.error} /> : null}
    </View>
  )
}
