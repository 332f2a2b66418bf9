export default definePageConfig({ navigationBarTitleText: '收录文件' })
