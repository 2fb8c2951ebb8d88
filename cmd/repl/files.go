package main

import (
	"io/fs"
	"os"

	"terrarium/interp"
)

// osFiles are the files of the operating system.
type osFiles struct{}

func (osFiles) OpenFile(name string, flag int, perm fs.FileMode) (interp.File, error) {
	f, err := os.OpenFile(name, flag, perm)
	if err != nil {
		return nil, err
	}
	return f, nil
}

func (osFiles) Stat(name string) (fs.FileInfo, error)      { return os.Stat(name) }
func (osFiles) Lstat(name string) (fs.FileInfo, error)     { return os.Lstat(name) }
func (osFiles) ReadDir(name string) ([]fs.DirEntry, error) { return os.ReadDir(name) }
func (osFiles) Mkdir(name string, perm fs.FileMode) error  { return os.Mkdir(name, perm) }
func (osFiles) Remove(name string) error                   { return os.Remove(name) }
func (osFiles) Rename(from, to string) error               { return os.Rename(from, to) }
