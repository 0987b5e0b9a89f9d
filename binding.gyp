{
  # CMakeLists.txt describes the build; this hands node-gyp over to it.
  "targets": [
    {
      "target_name": "nodetorch",
      "type": "none",
      "actions": [
        {
          "action_name": "cmake",
          "inputs": ["CMakeLists.txt"],
          "outputs": ["build/Release/nodetorch.node"],
          "action": ["node", "tools/cli.mjs", "setup"]
        }
      ]
    }
  ]
}
