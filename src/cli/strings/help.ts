/** What `jxmb --help` says. */
export const HELP = `绩效目标表助手（命令行）

用法：
  jxmb read   文件.xlsx [--json] [--statement 说明.txt]          读取绩效目标表
  jxmb check  文件.xlsx [--json] [--profile 口径.json]           校验绩效目标表
  jxmb fix    文件.xlsx -o 输出.xlsx [--all] [--rule 规则]        改正有把握的问题
  jxmb report 文件.xlsx -o 输出.xlsx [--update] [--docx 输出.docx] [--force]  生成报送格式的绩效目标表

选项：
  --json          只输出一份 JSON
  --sheet 工作表  指定工作表；不写时自动查找绩效目标表
  --all-sheets    把工作簿里所有绩效目标表合在一起读取、校验、改正或生成报表（一表一个项目的工作簿），
                  情况说明与全部项目核对；隐藏的工作表和本工具生成的报表不在内
  --statement 说明.txt  read 和 check 以这个文本文件为情况说明，与表核对；不写时取表所在工作表的，
                  没有时取同一工作簿中另一工作表的
  --form 版式     read 和 check 按这种版式读：list 一览表、card 一项目一表、department 部门整体；
                  不写时自动判断
  --framework 体系  read 和 check 按这种指标体系读：2015、2021、fujian-2017；不写时自动判断
  --profile 口径.json  check、fix 和 report 按本单位的审核口径：规则的级别、界限、认可的词，报表版式；
                  写法见 docs/profile.schema.json，例子见 docs/profile.example.json；
                  不写时按工作簿里保存的，没有保存时按标准口径
  --with-ignored  check 把工作簿里记为已忽略的问题也计入结果
  -o, --output    输出文件：原工作簿的全部内容，改正过的单元格或新的工作表也在其中。不能是输入文件
  --docx 文件     report 另把情况说明连同绩效目标表生成为 Word 文件；可不写 -o
  --disclosure    report 另加「情况说明」工作表
  --corrections   report 另加「整改清单」
  --report-form 版式  report 按这种版式印：list 一览表、card 一项目一页；不写时与原表相同
  --update        report 更新工作簿里上次由同一张表生成的工作表（名称、位置不变；生成后手工改过的，另留一份
                  「…上一版」），不写时写在新的工作表上，上次生成的都不动
  --force         report 的输出文件已存在时覆盖；fix 从不覆盖
  --all           fix 连须经确认的改正也一并做
  --rule 规则     fix 只改这一条规则查出的问题，如 wording/no-inner-blanks
  --dry-run       fix 只列出要改的单元格，不写文件
  -h, --help      显示本说明
  -V, --version   显示版本号

输入文件不会被改动。

退出码：
  0  完成，没有错误级别的问题
  1  校验发现、或改正后仍有错误级别的问题
  2  命令有误，或文件不能读取、不能写入（原因见标准错误输出的一句话）
`;
