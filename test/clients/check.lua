-- Runs inside headless Neovim after the configuration of docs/editors.md. Prints one line for each check; the last says that it ended.
local function out(ok, what) io.stdout:write((ok and 'ok ' or 'not ok ') .. what .. '\n') io.stdout:flush() end
local buf = vim.api.nvim_get_current_buf()
local function texts(code)
  local found = {}
  for _, d in ipairs(vim.diagnostic.get(buf)) do
    local lsp = d.user_data and d.user_data.lsp
    if (d.code or (lsp and lsp.code)) == code then
      -- Columns are bytes here: what stands between them is the word itself only if the server and Neovim count alike.
      local line = vim.api.nvim_buf_get_lines(buf, d.lnum, d.lnum + 1, false)[1]
      table.insert(found, line:sub(d.col + 1, d.end_col))
    end
  end
  return found
end
local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(buf, method, params, 10000) or {}
  for _, answer in pairs(answers) do return answer.result end
end
vim.wait(20000, function() return #texts('exhibit/undeclared') > 0 end, 20)
out(vim.deep_equal(texts('exhibit/undeclared'), { 'Ex. Q' }), 'diagnostics arrive beside section signs, curly quotes and emoji: ' .. vim.inspect(texts('exhibit/undeclared')))

local row = 0
for i, line in ipairs(vim.api.nvim_buf_get_lines(buf, 0, -1, false)) do if line:find('Ex. Q', 1, true) then row = i end end
local line = vim.api.nvim_buf_get_lines(buf, row - 1, row, false)[1]
vim.api.nvim_win_set_cursor(0, { row, line:find('Ex. A', 1, true) + 3 })
local at = vim.lsp.util.make_position_params()
local hover = ask('textDocument/hover', at)
out(hover ~= nil and hover.contents.value:find('Plea agreement', 1, true) ~= nil, 'hover on an exhibit shows its title')
local definition = ask('textDocument/definition', at)
local target = definition and (definition[1] or definition)
local range = target and (target.targetSelectionRange or target.range)
out(range ~= nil and range.start.line == 4, 'definition leads to the index of exhibits')
local renamed = ask('textDocument/rename', vim.tbl_extend('error', at, { newName = 'D' }))
out(renamed ~= nil, 'rename answers')
vim.lsp.util.apply_workspace_edit(renamed, 'utf-16')
line = vim.api.nvim_buf_get_lines(buf, row - 1, row, false)[1]
out(line:find('cited as Ex. D at 3', 1, true) ~= nil, 'rename changes the right bytes: ' .. line)

local from = line:find('Ex. Q', 1, true) - 1
vim.api.nvim_buf_set_text(buf, row - 1, from, row - 1, from + 5, { 'Ex. D' })
vim.wait(20000, function() return #texts('exhibit/undeclared') == 0 end, 20)
out(#texts('exhibit/undeclared') == 0, 'diagnostics change with an edit')
vim.api.nvim_buf_set_text(buf, row - 1, from, row - 1, from + 5, { 'Ex. R' })
vim.wait(20000, function() return #texts('exhibit/undeclared') > 0 end, 20)
out(vim.deep_equal(texts('exhibit/undeclared'), { 'Ex. R' }), 'and change again')
vim.api.nvim_win_set_cursor(0, { row, from + 4 })
local completion = ask('textDocument/completion', vim.lsp.util.make_position_params())
local items = completion and (completion.items or completion) or {}
out(#items == 1 and items[1].label == 'D', 'completion offers the labels of the index')
out(true, 'end')
vim.cmd('qall!')
